"""Cases by family: each module has `record(recorder)`."""
