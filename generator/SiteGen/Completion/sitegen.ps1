# Aanvullen met Tab in PowerShell. Zet in $PROFILE:  sitegen completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName sitegen -ScriptBlock {
    param($word, $ast, $cursor)
    $text = $ast.ToString()
    $start = $text.IndexOf(' ') + 1
    $option = if ("$word" -match '^--[a-z-]+=') { $Matches[0] }
    $line = $text.Substring($start).PadRight([Math]::Max(0, $cursor - $start))
    sitegen "[suggest:$($cursor - $start)]" "$line" 2>$null |
        Where-Object { $_ -notlike '/*' } |
        ForEach-Object { "$option$_" } |
        Where-Object { $_ -like "$word*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
