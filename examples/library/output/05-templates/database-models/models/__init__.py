"""The models, in a folder by ORM."""
