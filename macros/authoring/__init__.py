"""What helps a contributor write: `format` mends what is mechanical, `new` starts a question."""
