"""`spuria server`: findings in editors, over the Language Server Protocol. Needs the extra `lsp`."""
