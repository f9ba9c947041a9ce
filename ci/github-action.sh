#!/usr/bin/env bash
# The steps of action.yml: install, check, upload. What users say comes in variables, and is never run.
set -euo pipefail

venv="$RUNNER_TEMP/spuria"

# The lines of a text that are not empty, as an array: `lines NAME "$TEXT"`.
lines() {
  local -n into=$1
  local line
  into=()
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    [ -z "$line" ] || into+=("$line")
  done <<<"$2"
}

install() {
  "${SPURIA_PYTHON:-python3}" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "${SPURIA_PACKAGE:-$GITHUB_ACTION_PATH}"
  "$venv/bin/spuria" --version
}

check() {
  local paths options code=0
  lines paths "${SPURIA_PATHS:-.}"
  lines options "${SPURIA_OPTIONS:-}"
  [ -z "${SPURIA_FAIL_ON:-}" ] || options+=("--fail-on=$SPURIA_FAIL_ON")
  local sarif="$RUNNER_TEMP/spuria.sarif" summary="$RUNNER_TEMP/spuria-summary.md"

  "$venv/bin/spuria" check --output-format=github "${options[@]}" -- "${paths[@]}" || code=$?
  # The same findings in other forms: what was checked once is in the cache.
  "$venv/bin/spuria" check --output-format=markdown --exit-zero "${options[@]}" -- "${paths[@]}" >"$summary" 2>/dev/null || true
  [ -s "$summary" ] || printf '## Spuria\n\nThe check could not be run: see the messages of the step.\n' >"$summary"
  cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

  if [ "${SPURIA_UPLOAD:-false}" = true ]; then
    "$venv/bin/spuria" check --output-format=sarif --output="$sarif" --exit-zero "${options[@]}" -- "${paths[@]}" 2>/dev/null || true
    printf 'sarif=%s\n' "$sarif" >>"$GITHUB_OUTPUT"
  fi
  printf 'exit-code=%s\n' "$code" >>"$GITHUB_OUTPUT"
  return "$code"
}

upload() {
  local packed="$RUNNER_TEMP/spuria.sarif.gz.b64"
  gzip --stdout "$SPURIA_SARIF" | base64 | tr -d '\n' >"$packed"
  gh api --method POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" \
    -f "commit_sha=$GITHUB_SHA" -f "ref=$GITHUB_REF" -F "sarif=@$packed"
}

case ${1:-} in
  install | check | upload) "$1" ;;
  *)
    printf 'usage: %s install|check|upload\n' "$0" >&2
    exit 2
    ;;
esac
