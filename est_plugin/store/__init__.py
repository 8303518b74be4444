"""The situational picture at rest: one interface, one back end a module."""
