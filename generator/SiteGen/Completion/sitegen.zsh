#compdef sitegen
# Aanvullen met Tab in zsh. Zet in ~/.zshrc, na compinit:  source <(sitegen completion zsh)
_sitegen() {
  local line="${BUFFER#* }"
  local point=$((CURSOR - ${#BUFFER} + ${#line}))
  local -a found
  found=("${(@f)$(sitegen "[suggest:$point]" "$line" 2>/dev/null)}")
  [[ $PREFIX == --*=* ]] && compset -P '*='
  compadd -- ${found:#/*} || _files
}
compdef _sitegen sitegen
