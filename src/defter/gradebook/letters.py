"""From an exact total to what a student is told: the one place where a total is rounded, and the letter."""

from decimal import Decimal
from fractions import Fraction

from defter.course_policies import Letters


def round_half_up(value: Fraction, decimals: int) -> Decimal:
    """A number of 0 or more, rounded exactly: a half goes up, the least bit less than a half goes down.

    >>> round_half_up(Fraction(1, 200), 2), round_half_up(Fraction(1, 200) - Fraction(1, 10**60), 2)
    (Decimal('0.01'), Decimal('0.00'))
    """
    scale = 10**decimals
    return Decimal((2 * value.numerator * scale + value.denominator) // (2 * value.denominator)).scaleb(-decimals)


def rounded_total(letters: Letters, total: Fraction) -> Decimal:
    """A total as it is shown, exported, and compared with the cut-offs: rounded once, by course.toml's `decimals`."""
    return round_half_up(total, letters.decimals)


def letter(letters: Letters, total: Fraction) -> str:
    """The letter for a total, 0 to 100.

    >>> [letter(Letters(), Fraction(total)) for total in ("90", "89.995", "89.994", "0")]
    ['AA', 'AA', 'BA', 'FF']
    """
    shown = rounded_total(letters, total)
    return next(name for name, cutoff in letters.cutoffs.items() if shown >= cutoff)


def boundaries_near(letters: Letters, total: Fraction, distance: Decimal) -> list[tuple[str, Decimal]]:
    """The letters whose cut-off is at most `distance` from a total, with how far the total is above (or, below 0,
    under) it.

    >>> boundaries_near(Letters(), Fraction("84.6"), Decimal("0.5"))
    [('BA', Decimal('-0.40'))]
    """
    shown = rounded_total(letters, total)
    return [
        (name, shown - cutoff)
        for name, cutoff in letters.cutoffs.items()
        if cutoff > 0 and abs(shown - cutoff) <= distance
    ]


def number(value: Fraction, decimals: int = 2) -> str:
    """A number for a person: two decimals at most, halves rounded up.

    >>> number(Fraction(1, 3)), number(Fraction(1, 200)), number(Fraction(90))
    ('0.33', '0.01', '90')
    """
    text = str(round_half_up(value, decimals))
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(total: Decimal) -> str:
    """A rounded total without zeros at its end.

    >>> plain(Decimal("87.50")), plain(Decimal("90.00")), plain(Decimal("0.00"))
    ('87.5', '90', '0')
    """
    return f"{total.normalize():f}"
