"""The benchmark (`make bench`): our build against plain MkDocs with Material on the same text, in one run."""
