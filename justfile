# Everything that a change must pass; the same as ./check.
check:
    ./check

# The tests alone; `just test -k dates` runs some of them.
test *arguments:
    pytest {{arguments}}

# Pin the newest releases that pyproject.toml allows, with their digests.
lock:
    ci/lock

# Rewrite the golden files; read the difference before you commit it.
update:
    pytest -q --update tests

# Format the code and mend what can be mended by itself.
format:
    ruff format
    ruff check --fix
