"""Languages: which one a page is in, and where it switches to another."""
