import { namesOf } from './shape.ts'
import type { CommandShape } from './shape.ts'
import { lookUpTable } from './table.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * Completion for PowerShell, by the same walk along the words as in bash. Where nothing is offered, PowerShell completes files itself.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter
 */
export function powershell(name: string, commands: readonly CommandShape[]): string {
  const entries = lookUpTable(commands).map(([key, offers]) => `    ${quoted(key)} = ${quoted(offers)}`)
  const names = namesOf(name)
    .flatMap((one) => [one, `${one}.cmd`, `${one}.exe`])
    .join(', ')
  return `# Completion of ${name} for PowerShell: ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${names} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $table = @{
${entries.join('\n')}
  }
  $path = ''
  $wanted = $null
  $place = 1
  $given = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  foreach ($word in $given) {
    $key = "$path $word".Trim()
    if ($null -ne $wanted) { $wanted = $null }
    elseif ($word.StartsWith('-')) { if ($table.ContainsKey($key)) { $wanted = $key } }
    elseif ($word -notmatch '^[0-9]' -and $table.ContainsKey($key)) { $path = $key; $place = 1 }
    else { $place++ }
  }
  if ($null -ne $wanted) { $offers = $table[$wanted] }
  else {
    $offers = "$($table["$path $place".Trim()])"
    if ($wordToComplete.StartsWith('-') -or $offers -ne '@file') { $offers = "$($offers.Replace('@file', '')) $($table[$path])" }
  }
  if ("$offers".StartsWith('@file')) { return }
  "$offers".Split(' ', [StringSplitOptions]::RemoveEmptyEntries) | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
