"""A made-up Swedish municipality, written as the files that a municipality really gets.

Everything here is SYNTHETIC: Exempelstad (municipality code 9999) does not exist, and no row
comes from a real register. The generator belongs to the tests and the demonstration; it is no
part of the plugin that a user installs.
"""
from .municipality import DEFAULT_LAST_DAY, generate

__all__ = ["DEFAULT_LAST_DAY", "generate"]
