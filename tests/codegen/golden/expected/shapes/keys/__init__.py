# Generated from spec by `python -m codegen`. Edit the spec, not this file.
"""Names of fields, for editors; one module for each first name segment."""
