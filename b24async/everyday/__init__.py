"""What every user of Bitrix24 writes sooner or later: upserts, phones and e-mail addresses, reference data, money, the portal's time.

Nothing of it is loaded before it is imported. It is made of the calls that anybody can make.
"""

from b24async.everyday.money import Format, Money
from b24async.everyday.multifields import Changes, Multifield, Multifields
from b24async.everyday.portal_time import PortalTime
from b24async.everyday.reference import Reference, Stage
from b24async.everyday.targets import Target, classic, elements, items, products, tasks
from b24async.everyday.upserts import SeveralFound, Upserted, upsert, upsert_many

__all__ = [
    "upsert",
    "upsert_many",
    "Upserted",
    "SeveralFound",
    "Target",
    "items",
    "classic",
    "products",
    "elements",
    "tasks",
    "Multifields",
    "Multifield",
    "Changes",
    "Reference",
    "Stage",
    "Money",
    "Format",
    "PortalTime",
]
