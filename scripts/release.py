"""Tags the releases that RELEASES.yaml lists.

Run as `python scripts/release.py` (or `make release`) in the repository.
"""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

FILE = "RELEASES.yaml"


class ReleaseError(Exception):
    """RELEASES.yaml and the repository do not fit together; the message tells how."""


class Release(BaseModel):
    """One released version."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    commit: Annotated[str, Field(pattern=r"^[0-9a-f]{40}$")]
    date: date
    summary: Annotated[str, Field(min_length=1)]

    @property
    def tag(self) -> str:
        return f"v{self.version}"

    @property
    def order(self) -> tuple[int, ...]:
        return tuple(int(number) for number in self.version.split("."))


class Releases(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid")

    releases: list[Release]

    @model_validator(mode="after")
    def _oldest_first(self) -> "Releases":
        for older, newer in zip(self.releases, self.releases[1:], strict=False):
            if older.order >= newer.order:
                raise ValueError(f"{newer.version} is listed after {older.version}; the oldest comes first, each once")
        return self


def read_releases(repository: Path) -> list[Release]:
    """Reads RELEASES.yaml of a repository.

    Raises:
        ReleaseError: It does not have the form that it describes at its top.
    """
    try:
        return Releases.model_validate(yaml.safe_load((repository / FILE).read_text("utf-8"))).releases
    except (ValidationError, yaml.YAMLError) as error:
        raise ReleaseError(f"{FILE}: {error}") from error


def tag_releases(clone: Path) -> list[Release]:
    """Tags a clone's releases as its RELEASES.yaml lists them, since a checkout may come without tags.

    Returns:
        The releases whose commit the clone does not have.

    Raises:
        ReleaseError: A tag is there already and names another commit.
    """
    missing = []
    for release in read_releases(clone):
        if not _succeeds(clone, "cat-file", "-e", f"{release.commit}^{{commit}}"):
            missing.append(release)
        elif not _is_tagged(clone, release):
            _git(clone, "tag", release.tag, release.commit)
    return missing


def publish(repository: Path) -> list[Release]:
    """Tags the releases that have no tag yet, all or none of them, with their summaries.

    Returns:
        The releases that were tagged.

    Raises:
        ReleaseError: A release's commit does not lead to HEAD, or its tag names another commit.
    """
    new = [release for release in read_releases(repository) if not _is_tagged(repository, release)]
    for release in new:
        if not _succeeds(repository, "merge-base", "--is-ancestor", release.commit, "HEAD"):
            raise ReleaseError(f"{release.version}: commit {release.commit} is not an ancestor of HEAD")
    for release in new:
        _git(repository, "tag", "--annotate", "--message", release.summary, release.tag, release.commit)
    return new


def _is_tagged(repository: Path, release: Release) -> bool:
    tag = f"refs/tags/{release.tag}^{{commit}}"
    if not _succeeds(repository, "rev-parse", "--verify", "--quiet", tag):
        return False
    if (commit := _git(repository, "rev-parse", tag)) != release.commit:
        raise ReleaseError(f"tag {release.tag} names {commit}, but {FILE} names {release.commit}")
    return True


def _succeeds(repository: Path, *arguments: str) -> bool:
    return subprocess.run(["git", *arguments], cwd=repository, capture_output=True).returncode == 0


def _git(repository: Path, *arguments: str) -> str:
    answer = subprocess.run(["git", *arguments], cwd=repository, capture_output=True, text=True)
    if answer.returncode:
        raise ReleaseError(f"git {arguments[0]}: {answer.stderr.strip()}")
    return answer.stdout.strip()


def main() -> None:
    try:
        tagged = publish(Path.cwd())
    except ReleaseError as error:
        sys.exit(str(error))
    for release in tagged:
        print(f"{release.tag}  {release.summary}")
    print(f"{len(tagged)} tagged; push with: git push --follow-tags" if tagged else "every listed release has its tag")


if __name__ == "__main__":
    main()
