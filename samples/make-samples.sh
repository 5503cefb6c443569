#!/bin/sh
# Remakes the samples beside this script: one sentence in two hands, as every kind of document, and the sheet of forty
# sentences that shows how well the default hand reads, sheets of letters with marks and of signs, all characters of a
# keyboard in five hands, and a line in each hand.
# Build first: mvn -q -DskipTests package
set -eu
samples=$(cd "$(dirname "$0")" && pwd)
cli=$samples/../host-cli/target/host-cli/bin/host-cli
text="Dear Ada, the engine writes by itself."

for hand in plain flowing; do
  "$cli" handwrite --hand "$hand" --seed 2 \
    --svg "$samples/$hand.svg" --pdf "$samples/$hand.pdf" --png "$samples/$hand.png" "$text"
done
"$cli" hands --svg "$samples/hands.svg"
"$cli" handwrite -f "$samples/legibility/sentences.txt" \
  --svg "$samples/legibility/sheet.svg" --png "$samples/legibility/sheet.png"
for sheet in letters signs; do
  "$cli" handwrite --seed 1 -f "$samples/characters/$sheet.txt" --png "$samples/characters/$sheet.png"
done
for hand in plain neat school slanted flowing; do
  "$cli" handwrite --hand "$hand" --seed 1 --page-size 210x600 --margins 8 --dpi 80 \
    -f "$samples/characters/ascii.txt" --png "$samples/characters/ascii-$hand.png"
done
