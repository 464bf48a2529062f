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

# The sandbox's first line is one JSON object; of each account a line: name, provider, address, then --set arguments.
accounts() {
    head -n 1 "$work/sandbox" | perl -CSD -MJSON::PP -e '
        for my $account (@{JSON::PP->new->decode(scalar <STDIN>)->{accounts}}) {
            my $fields = $account->{fields} // {};
            print join("\t", @$account{qw(name provider api_url)}, map { ("--set", "$_=$fields->{$_}") } sort keys %$fields), "\n";
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

# list_and_download NAME [SELECTION...]
list_and_download() {
    local name=$1 rows ids=()
    shift
    echo "-- $name: recordings${*:+ ($*)}"
    "$cli" list --account "$name" "$@" --format table
    "$cli" list --account "$name" "$@" --format json >"$work/rows"
    rows=$(wc -l <"$work/rows")
    echo "$rows rows."
    if [ "$rows" -gt "$long_list" ]; then
        echo "-- $name: downloading the first $first of $rows"
        "$cli" list --account "$name" "$@" --limit "$first" --format json >"$work/rows"
        mapfile -t ids < <(id_arguments <"$work/rows")
    else
        echo "-- $name: downloading"
    fi
    "$cli" download --account "$name" "$@" "${ids[@]}" --into "$into"
}

main() {
    start_sandbox
    REELKEEP_SECRETS=$(secrets)
    export REELKEEP_SECRETS
    accounts >"$work/accounts"
    rm -rf "$into"
    local account
    while IFS=$'\t' read -r -u 3 -a account; do
        echo "-- ${account[0]}: adding the account"
        "$cli" account add "${account[0]}" --provider "${account[1]}" --api-url "${account[2]}" "${account[@]:3}" </dev/null
        list_and_download "${account[0]}"
        if [ "${account[1]}" = anchor-browser ]; then
            list_and_download "${account[0]}" --kind downloads
        fi
    done 3<"$work/accounts"
    echo "-- Checking every file against its hash"
    (cd "$into" && sha256sum -c SHA256SUMS)
    echo "$(wc -l <"$into/SHA256SUMS") files are whole."
}

main
