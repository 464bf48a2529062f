# bash completion for @NAME@: made from its own help when it was built.

@TABLES@

_NAME__accounts() {
    @NAME@ account list --format json 2>/dev/null | sed -nE 's/^\{"name":"(([^"\\]|\\.)*)".*/\1/; s/\\(["\\\/])/\1/g; p'
}

# Prints those of the lines on standard input that begin as the word does.
_NAME__matching() {
    local typed=${1//\\/} line
    typed=${typed#[\"\']}
    while IFS= read -r line; do
        if [[ $line == "$typed"* ]]; then printf '%s\n' "$line"; fi
    done
}

_NAME__value() {
    local kind=$1 word=$2
    case $kind in
    accounts)
        compopt -o filenames
        mapfile -t COMPREPLY < <(_NAME__accounts | _NAME__matching "$word")
        ;;
    folders)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        ;;
    files)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$kind" -- "$word") ;;
    esac
}

_NAME_() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=. given=' ' at skip='' option
    local -a plain=()
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; ++at)); do
        if [[ $skip ]]; then
            skip=
        elif [[ ${COMP_WORDS[at]} == -* ]]; then
            given+="${COMP_WORDS[at]} "
            if [[ ${_NAME__values["$command ${COMP_WORDS[at]}"]+known} ]]; then skip=value; fi
        else
            plain+=("${COMP_WORDS[at]}")
            # A command has one word or two: account add.
            if ((${#plain[@]} <= 2)) && [[ ${_NAME__options["${plain[*]}"]+known} ]]; then command=${plain[*]}; fi
        fi
    done
    if [[ $skip ]]; then
        _NAME__value "${_NAME__values["$command $before"]}" "$word"
        return
    fi
    if [[ $word != -* ]]; then
        local place=".${plain[*]:+ ${plain[*]}}"
        if [[ $command != . ]]; then place="$command:$((${#plain[@]} - $(wc -w <<<"$command")))"; fi
        _NAME__value "${_NAME__words["$place"]-}" "$word"
        if [[ ${COMPREPLY[*]} || $word || $command == . ]]; then return; fi
    fi
    local -a left=()
    for option in ${_NAME__options["$command"]}; do
        # What was given is given, unless it may be repeated.
        if [[ $given != *" ${option%+} "* || $option == *+ ]]; then left+=("${option%+}"); fi
    done
    mapfile -t COMPREPLY < <(compgen -W "${left[*]}" -- "$word")
}
complete -F _NAME_ @NAME@
