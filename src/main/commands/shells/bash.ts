import { namesOf } from './shape.ts'
import type { CommandShape } from './shape.ts'
import { lookUpTable } from './table.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/**
 * Completion for bash. It goes along the words before the cursor: a word that calls a command leads below it, an option takes the word
 * behind it, any other word is an argument. Nothing is used that the bash
 * of macOS, 3.2, does not have. https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html
 */
export function bash(name: string, commands: readonly CommandShape[]): string {
  const cases = lookUpTable(commands).map(([key, offers]) => `    ${quoted(key)}) _${name}_offers=${quoted(offers)} ;;`)
  return `# Completion of ${name} for bash: source <(${name} completion bash)
_${name}_look_up() {
  _${name}_offers=
  case "$1" in
${cases.join('\n')}
    *) return 1 ;;
  esac
}

_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path= place=1 index word wanted=
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    if [[ -n $wanted ]]; then
      wanted=
    elif [[ $word == -* ]]; then
      if _${name}_look_up "\${path:+$path }$word"; then wanted="\${path:+$path }$word"; fi
    elif _${name}_look_up "\${path:+$path }$word" && [[ $word != [0-9]* ]]; then
      path="\${path:+$path }$word"
      place=1
    else
      place=$((place + 1))
    fi
  done
  COMPREPLY=()
  local offers=
  if [[ -n $wanted ]]; then
    _${name}_look_up "$wanted"
    offers=$_${name}_offers
  else
    if _${name}_look_up "\${path:+$path }$place"; then offers=$_${name}_offers; fi
    _${name}_look_up "$path"
    if [[ $current == -* || $offers != @file ]]; then offers="\${offers/@file/} $_${name}_offers"; fi
  fi
  if [[ $offers == @file* ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  else
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$offers" -- "$current")
  fi
}
complete -F _${name} ${namesOf(name).join(' ')}
`
}
