#!/bin/bash
# Writes into a folder, as plain text, what is wrong with the texts and what waits for translators:
#   bash tools/pull-request/write-report.sh report
set -u
folder=$1
mkdir -p "$folder"
npm run --silent translate -- check >"$folder/findings.txt" 2>&1
{
  npm run --silent translate -- status
  for language in docs/*/; do
    npm run --silent translate -- todo "$(basename "$language")"
  done
} >"$folder/changes.txt" 2>&1
exit 0
