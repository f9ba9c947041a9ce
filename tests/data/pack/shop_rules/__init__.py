"""A third party's rules, as small as they come; the tests install them by their entry point."""
