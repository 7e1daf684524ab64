"""Brings back files that an update deleted although the user had edited them."""

import subprocess
from pathlib import Path


def restore_edited(folder: Path, answers_file: Path) -> list[str]:
    """Bring back what is deleted, and was changed since the last copy or update was committed; return the names.

    That commit is the one that last changed the answers file.
    """
    deleted = [name for name in _git(folder, "ls-files", "--deleted", "-z").split("\0") if name]
    rendered = _git(folder, "log", "-1", "--format=%H", "--", answers_file.as_posix()).strip()
    edited = [name for name in deleted if _blob(folder, rendered, name) != _blob(folder, "HEAD", name)]
    if edited:
        _git(folder, "checkout", "HEAD", "--", *edited)
    return edited


def _blob(folder: Path, commit: str, name: str) -> str:
    return _git(folder, "ls-tree", commit, "--", name).partition("\t")[0]


def _git(folder: Path, *arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return run.stdout
