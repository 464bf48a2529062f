#!/usr/bin/env bash
# Usage: samplerun.sh FOLDER. Starts the sandbox, lists the sample recordings of its accounts, downloads them into FOLDER
# (of an account with a long list the first 20) and checks every file against its hash. FOLDER is made anew.
set -euo pipefail

into=$1
first=20
long_list=200
cli=build/bin/reelkeep-cli
work=$(mktemp -d)
sandbox=

clean_up() {
    if [ -n "$sandbox" ]; then
        kill "$sandbox" 2>/dev/null || true
        wait "$sandbox" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Nothing of this run touches the person's own accounts, library or keychain.
export REELKEEP_HOME=$work/home

start_sandbox() {
    build/bin/reelkeep-sandbox >"$work/sandbox" 2>"$work/sandbox.log" &
    sandbox=$!
    local _
    for _ in {1..300}; do
        [ "$(wc -l <"$work/sandbox")" -gt 0 ] && return
        kill -0 "$sandbox" 2>/dev/null || break
        sleep 0.1
    done
    echo "The sandbox did not start:" >&2
    cat "$work/sandbox.log" >&2
    return 1
}

# The sandbox's first line is one JSON object; of each account a line: name, provider, address, how many recordings and
# browser downloads it has, then --set arguments.
accounts() {
    head -n 1 "$work/sandbox" | perl -CSD -MJSON::PP -e '
        for my $account (@{JSON::PP->new->decode(scalar <STDIN>)->{accounts}}) {
            my ($fields, $rows) = @$account{qw(fields rows)};
            print join("\t", @$account{qw(name provider api_url)}, $rows->{all}, $rows->{downloads} // 0,
                       map { ("--set", "$_=$fields->{$_}") } sort keys %$fields), "\n";
        }'
}

secrets() {
    head -n 1 "$work/sandbox" | perl -CSD -MJSON::PP -e '
        my $accounts = JSON::PP->new->decode(scalar <STDIN>)->{accounts};
        print JSON::PP->new->canonical->encode({map { $_->{name} => $_->{secrets} } @$accounts});'
}

# --id ID of each row on standard input, one argument a line.
id_arguments() {
    perl -CSD -MJSON::PP -ne 'print "--id\n", JSON::PP->new->decode($_)->{id}, "\n"'
}

# list_and_download NAME EXPECTED_ROWS [SELECTION...]
list_and_download() {
    local name=$1 expected=$2 rows ids=()
    shift 2
    echo "-- $name: recordings${*:+ ($*)}"
    "$cli" list --account "$name" "$@" --format table
    "$cli" list --account "$name" "$@" --format json >"$work/rows"
    rows=$(wc -l <"$work/rows")
    echo "$rows rows of $expected."
    [ "$rows" -eq "$expected" ]
    if [ "$rows" -gt "$long_list" ]; then
        echo "-- $name: downloading the first $first of $rows"
        "$cli" list --account "$name" "$@" --limit "$first" --format json >"$work/rows"
        mapfile -t ids < <(id_arguments <"$work/rows")
    else
        echo "-- $name: downloading"
    fi
    "$cli" download --account "$name" "$@" "${ids[@]}" --into "$into"
}

# add_and_fetch NAME PROVIDER API_URL RECORDINGS BROWSER_DOWNLOADS [--set FIELD=VALUE]...
add_and_fetch() {
    local name=$1 provider=$2 api_url=$3 recordings=$4 browser_downloads=$5 range=()
    shift 5
    # Without a range Zoom's list is that of the last 30 days.
    [ "$provider" != zoom-video-sdk ] || range=(--from "$(date -u -d '1 year ago' +%F)")
    echo "-- $name: adding the account"
    "$cli" account add "$name" --provider "$provider" --api-url "$api_url" "$@" </dev/null
    list_and_download "$name" "$recordings" "${range[@]}"
    [ "$browser_downloads" -eq 0 ] || list_and_download "$name" "$browser_downloads" --kind downloads
}

main() {
    start_sandbox
    REELKEEP_SECRETS=$(secrets)
    export REELKEEP_SECRETS
    accounts >"$work/accounts"
    rm -rf "$into"
    local account
    while IFS=$'\t' read -r -u 3 -a account; do
        add_and_fetch "${account[@]}"
    done 3<"$work/accounts"
    echo "-- Checking every file against its hash"
    (cd "$into" && sha256sum -c SHA256SUMS)
    echo "$(wc -l <"$into/SHA256SUMS") files are whole."
}

main
