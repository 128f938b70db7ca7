#!/usr/bin/env bash
# Lets Inkscape change start.svg, a part of what `reflexology export` wrote, in the ways that people do, and save it.
# Usage: make/inkscape.sh FOLDER, for example tests/Corpus. Debian: apt-get install inkscape.
set -euo pipefail
start="$(dirname "$0")/start.svg"

save() { # case, file, actions
  mkdir -p "$1"
  inkscape "$start" --actions="$3;export-filename:$1/$2;export-do" 2>/dev/null
}

cd "$1"
start="$(cd "$OLDPWD" && realpath "$start")"
# One zone turned, then the page moved: transforms of layers and new path data.
save drawings/inkscape-moved zones.svg \
  "select-by-id:plantar.ex;transform-rotate:90;select-clear;select-all:all;transform-translate:30,11"
# Names in labels alone, as for whoever never opens the XML editor; plain SVG.
save drawings/inkscape-labels zones.svg \
  "select-by-id:plantar.ex;object-set-attribute:id,path99;object-set-attribute:inkscape:label,ex;transform-scale:4"
# Packed, everything a fifth larger.
save drawings/inkscape-packed zones.svgz \
  "select-by-id:plantar.arch;transform-translate:0,5;select-clear;select-all:all;transform-grow:100"
# A hole cut out, and plain SVG.
save drawings/inkscape-plain zones.svg \
  "select-by-id:plantar.heel;object-set-attribute:d,M45 200H65V220H45ZM50 205V215H60V205Z;export-plain-svg"
