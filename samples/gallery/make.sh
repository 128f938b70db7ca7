#!/bin/sh
# Draws the pictures of the gallery by the commands that its page shows.
set -eu
cd "$(dirname "$0")/../.."
grep '^dotnet run ' samples/gallery/README.md | while read -r command; do
  $command < /dev/null
  mv "${command##* }" samples/gallery/
done
