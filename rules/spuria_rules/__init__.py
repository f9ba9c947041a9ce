"""The built-in rules, one module a family."""
