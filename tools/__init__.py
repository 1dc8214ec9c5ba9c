"""What the Makefile needs beside the project's own commands. Nothing in `macros/` imports it."""
