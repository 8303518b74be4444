"""A project for reporters without a system of their own: made here, carried on phones, and imported again."""
