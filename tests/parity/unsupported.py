"""What a target cannot do, with what its documentation says about it. A behaviour that is here does not run."""

from dataclasses import dataclass

from parity.words import CONTROL


@dataclass(frozen=True)
class Unsupported:
    """Why a target does not show a behaviour, and the page that says so."""

    reason: str
    url: str | None = None


_NO_PROGRAM = Unsupported("plain SQL has no program that could do it")

_CONTROL = {
    (CONTROL, behaviour): _NO_PROGRAM
    for behaviour in (
        "transitions-are-refused-before-the-database",
        "dto-keys-are-in-camel-case",
        "dto-numbers-are-exact",
        "dto-moments-are-iso-8601",
        "dto-hide-what-is-sensitive",
        "validation-names-the-property",
        "validation-knows-the-checks",
        "validation-refuses-before-the-database",
    )
}

_SEQUELIZE = {
    ("sequelize", "references-of-several-fields-lead-both-ways"): Unsupported(
        "associations of Sequelize follow one column", "https://sequelize.org/docs/v7/associations/faq"
    ),
}

UNSUPPORTED: dict[tuple[str, str], Unsupported] = _CONTROL | _SEQUELIZE
"""By target and behaviour."""
