"""Amounts of money: exact, with their currency, and written as the portal writes them.

On the wire custom fields of type money hold ``100.50|EUR``; amounts of the CRM come with the currency in a field of its own.
https://apidocs.bitrix24.com/api-reference/crm/currency/index.html
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Self

import attrs

from b24async.errors import UsageError

if TYPE_CHECKING:
    from b24async.shape import Shape

_SEPARATORS = {"N": "", "C": ",", "D": ".", "S": " ", "B": "\N{NO-BREAK SPACE}"}


def _exact(value: Decimal | int | str) -> Decimal:
    """Return an amount; floats are refused because they are none."""
    given: Any = value
    if isinstance(given, Decimal | int | str) and not isinstance(given, bool):
        try:
            amount = Decimal(given.strip() if isinstance(given, str) else given)
        except InvalidOperation:
            pass
        else:
            if amount.is_finite():
                return amount
    raise UsageError(f"{value!r} is no exact amount; say Decimal, a whole number or a text such as '100.50'")


@attrs.frozen(order=False)
class Money:
    """An amount and its currency. Amounts of one currency add up and compare; ``str`` gives what is written on the wire."""

    amount: Decimal = attrs.field(converter=_exact)
    currency: str = attrs.field()

    @currency.validator
    def _check_currency(self, _: Any, value: str) -> None:
        if not value or "|" in value:
            raise UsageError(f"{value!r} is no code of a currency")

    @classmethod
    def parse(cls, text: str | None) -> Self | None:
        """Read ``100.50|EUR``; an empty field is ``None``.

        Raises:
            UsageError: The text is no such amount.
        """
        if not text:
            return None
        amount, bar, currency = text.partition("|")
        if not bar or not currency.strip():
            raise UsageError(f"{text!r} is no money; it is written as 100.50|EUR")
        return cls(amount or "0", currency.strip())

    def __str__(self) -> str:
        return f"{self.amount:f}|{self.currency}"

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._alike(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._alike(other), self.currency)

    def __mul__(self, factor: Decimal | int) -> Money:
        return Money(self.amount * _exact(factor), self.currency)

    __rmul__ = __mul__

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._alike(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._alike(other)

    def __gt__(self, other: Money) -> bool:
        return self.amount > self._alike(other)

    def __ge__(self, other: Money) -> bool:
        return self.amount >= self._alike(other)

    def _alike(self, other: Money) -> Decimal:
        if other.currency != self.currency:
            raise UsageError(f"{self} and {other} are of different currencies")
        return other.amount


@attrs.frozen
class Format:
    """How amounts of a currency are written.

    Attributes:
        template: Text with ``#`` or ``#VALUE#`` where the number goes.
        decimals: Digits behind the point.
        point: What stands before them.
        thousands: What stands between groups of three digits.
        hide_zero: Leave decimals out that are all zero.
    """

    template: str = "#"
    decimals: int = 2
    point: str = "."
    thousands: str = ""
    hide_zero: bool = False

    @classmethod
    def of(cls, rules: Shape | Mapping[str, Any]) -> Self:
        """Read the rules of a row of ``crm.currency.list``, or of one language of ``crm.currency.localizations.get``."""
        separator = _SEPARATORS.get(str(rules.get("THOUSANDS_VARIANT")))
        if separator is None:
            separator = html.unescape(rules.get("THOUSANDS_SEP") or "")
        decimals = rules.get("DECIMALS")
        return cls(
            html.unescape(rules.get("FORMAT_STRING") or "#"),
            2 if decimals in (None, "") else int(decimals),
            html.unescape(rules.get("DEC_POINT") or "."),
            separator,
            rules.get("HIDE_ZERO") == "Y",
        )

    def __call__(self, amount: Money | Decimal | int | str) -> str:
        """Write an amount, rounded to the digits that the currency has."""
        exact = amount.amount if isinstance(amount, Money) else _exact(amount)
        rounded = exact.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)
        whole, _, rest = f"{rounded:,f}".partition(".")
        text = whole.replace(",", self.thousands)
        if rest and not (self.hide_zero and not rest.strip("0")):
            text += self.point + rest
        mark = "#VALUE#" if "#VALUE#" in self.template else "#"
        return self.template.replace(mark, text, 1)
