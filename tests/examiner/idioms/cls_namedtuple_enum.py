"""Named tuples and Enums of the student: fields, unpacking, iteration, lookups."""

# %% right
from collections import namedtuple
from enum import Enum

Card = namedtuple("Card", ["rank", "suit"])

class Suit(Enum):
    CLUBS = 1
    HEARTS = 2

    @property
    def color(self):
        return "red" if self is Suit.HEARTS else "black"

def parse_card(text):
    return Card(text[:-1], {"C": Suit.CLUBS, "H": Suit.HEARTS}[text[-1]])

# %% right
from typing import NamedTuple
import enum

class Suit(enum.Enum):
    CLUBS, HEARTS = 1, 2
    color = property(lambda self: ["black", "red"][self.value - 1])

class Card(NamedTuple):
    rank: str
    suit: Suit

def parse_card(text):
    suit = next(s for s in Suit if s.name.startswith(text[-1]))
    return Card(rank=text[:-1], suit=suit)

# %% wrong the suit is a string
from collections import namedtuple
from enum import Enum

Card = namedtuple("Card", "rank suit")

class Suit(Enum):
    CLUBS = 1
    HEARTS = 2

def parse_card(text):
    return Card(text[:-1], {"C": "CLUBS", "H": "HEARTS"}[text[-1]])

# %% test
card = parse_card("10H")
assert isinstance(card, tuple) and isinstance(card, Card)
assert Card._fields == ("rank", "suit")
rank, suit = card
assert rank == "10" and suit is Suit.HEARTS
assert card == ("10", Suit.HEARTS) and card[1] == card.suit
assert card._replace(rank="A") == parse_card("AH")
assert card._asdict() == {"rank": "10", "suit": Suit(2)}
assert [s.name for s in Suit] == ["CLUBS", "HEARTS"] and len(Suit) == 2
assert Suit["CLUBS"] is Suit.CLUBS and Suit(1).value == 1
assert isinstance(suit, Suit) and suit.color == "red" and Suit.CLUBS.color == "black"
assert {c.suit: c for c in map(parse_card, ("2C", "3C", "KH"))}[Suit.CLUBS].rank == "3"
