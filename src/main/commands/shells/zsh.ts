import { namesOf } from './shape.ts'
import type { CommandShape } from './shape.ts'
import { lookUpTable } from './table.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/**
 * Completion for zsh, by the same walk along the words as in bash.
 * https://zsh.sourceforge.io/Doc/Release/Completion-System.html
 */
export function zsh(name: string, commands: readonly CommandShape[]): string {
  const entries = lookUpTable(commands).map(([key, offers]) => `  ${quoted(key === '' ? '-' : key)} ${quoted(offers)}`)
  return `#compdef ${namesOf(name).join(' ')}
# Completion of ${name} for zsh: source <(${name} completion zsh), after compinit
typeset -gA _${name}_table=(
${entries.join('\n')}
)

_${name}() {
  local path_= wanted= word offers key
  local -i place=1 index
  local -a given=("\${(@)words[2,CURRENT-1]}")
  for word in "\${(@)given}"; do
    key="\${path_:+$path_ }$word"
    if [[ -n $wanted ]]; then
      wanted=
    elif [[ $word == -* ]]; then
      if (( \${+_${name}_table[$key]} )); then wanted=$key; fi
    elif [[ $word != [0-9]* ]] && (( \${+_${name}_table[$key]} )); then
      path_=$key
      place=1
    else
      place+=1
    fi
  done
  if [[ -n $wanted ]]; then
    offers=\${_${name}_table[$wanted]}
  else
    offers=\${_${name}_table[\${path_:+$path_ }$place]}
    if [[ $PREFIX == -* || $offers != @file ]]; then offers="\${offers/@file/} \${_${name}_table[\${path_:--}]}"; fi
  fi
  if [[ $offers == @file* ]]; then
    _files
  else
    compadd -- \${=offers}
  fi
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${namesOf(name).join(' ')}; fi
`
}
