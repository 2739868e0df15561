# Aanvullen met Tab in bash. Zet in ~/.bashrc:  source <(sitegen completion bash)
_sitegen() {
  local word="${COMP_WORDS[COMP_CWORD]}" line="${COMP_LINE#* }" found
  local point=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
  [[ $word == = ]] && word=
  COMPREPLY=()
  while IFS= read -r found; do
    [[ $found == "$word"* && $found != /* ]] && COMPREPLY+=("$found")
  done < <("${COMP_WORDS[0]}" "[suggest:$point]" "$line" 2>/dev/null)
}
complete -o default -F _sitegen sitegen
