# Generated from spec by `python -m codegen`. Edit the spec, not this file.
"""Shapes by first name segment: ``from b24async.shapes.crm import Deal``."""
