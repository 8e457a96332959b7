"""The selection lists that every CRM begins with: stages of leads, deals, estimates, invoices and smart processes, sources, types and so on."""

from __future__ import annotations

from collections.abc import Sequence

Stage = tuple[str, str, str | None, str]
"""Status id, name, meaning and colour."""

LEAD: Sequence[Stage] = (
    ("NEW", "Unassigned", None, "#39A8EF"),
    ("IN_PROCESS", "In progress", None, "#2FC6F6"),
    ("PROCESSED", "Processed", None, "#55D0E0"),
    ("CONVERTED", "Good lead", "S", "#7BD500"),
    ("JUNK", "Junk lead", "F", "#FF5752"),
)
DEAL_STAGES: Sequence[Stage] = (
    ("NEW", "New", None, "#39A8EF"),
    ("PREPARATION", "Document preparation", None, "#2FC6F6"),
    ("PREPAYMENT_INVOICE", "Prepayment invoice", None, "#55D0E0"),
    ("EXECUTING", "In progress", None, "#47E4C2"),
    ("FINAL_INVOICE", "Final invoice", None, "#FFA900"),
    ("WON", "Deal won", "S", "#7BD500"),
    ("LOSE", "Deal lost", "F", "#FF5752"),
    ("APOLOGY", "Analyze failure", "F", "#FF5752"),
)
QUOTE: Sequence[Stage] = (
    ("DRAFT", "Draft", None, "#39A8EF"),
    ("SENT", "Sent to customer", None, "#2FC6F6"),
    ("APPROVED", "Approved", "S", "#7BD500"),
    ("DECLAINED", "Declined", "F", "#FF5752"),
)
INVOICE_STAGES: Sequence[Stage] = (
    ("N", "New", None, "#39A8EF"),
    ("S", "Sent to customer", None, "#2FC6F6"),
    ("P", "Paid", "S", "#7BD500"),
    ("D", "Not paid", "F", "#FF5752"),
)
DYNAMIC: Sequence[Stage] = (
    ("NEW", "Start", None, "#22B9FF"),
    ("PREPARATION", "Preparation", None, "#88B9FF"),
    ("CLIENT", "Waiting for the customer", None, "#10E5FC"),
    ("SUCCESS", "Success", "S", "#00FF00"),
    ("FAIL", "Fail", "F", "#FF0000"),
)
LISTS: dict[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "SOURCE": (
        "Sources",
        (
            ("CALL", "Call"),
            ("EMAIL", "E-mail"),
            ("WEB", "Website"),
            ("ADVERTISING", "Advertising"),
            ("PARTNER", "Existing client"),
            ("RECOMMENDATION", "By recommendation"),
            ("TRADE_SHOW", "Show or exhibition"),
            ("WEBFORM", "CRM form"),
            ("CALLBACK", "Callback"),
            ("STORE", "Online store"),
            ("OTHER", "Other"),
        ),
    ),
    "CONTACT_TYPE": (
        "Contact type",
        (("CLIENT", "Clients"), ("SUPPLIER", "Suppliers"), ("PARTNER", "Partners"), ("OTHER", "Other")),
    ),
    "COMPANY_TYPE": (
        "Company type",
        (
            ("CUSTOMER", "Client"),
            ("SUPPLIER", "Supplier"),
            ("COMPETITOR", "Competitor"),
            ("PARTNER", "Partner"),
            ("OTHER", "Other"),
        ),
    ),
    "EMPLOYEES": (
        "Employees",
        (
            ("EMPLOYEES_1", "less than 50"),
            ("EMPLOYEES_2", "50-250"),
            ("EMPLOYEES_3", "250-500"),
            ("EMPLOYEES_4", "over 500"),
        ),
    ),
    "INDUSTRY": (
        "Industry",
        (
            ("IT", "Information technology"),
            ("TELECOM", "Telecommunication"),
            ("MANUFACTURING", "Manufacturing"),
            ("BANKING", "Banking services"),
            ("CONSULTING", "Consulting"),
            ("FINANCE", "Finance"),
            ("GOVERNMENT", "Government"),
            ("DELIVERY", "Delivery"),
            ("ENTERTAINMENT", "Entertainment"),
            ("NOTPROFIT", "Non-profit"),
            ("OTHER", "Other"),
        ),
    ),
    "DEAL_TYPE": (
        "Deal type",
        (
            ("SALE", "Sale"),
            ("COMPLEX", "Integrated sale"),
            ("GOODS", "Sale of goods"),
            ("SERVICES", "Services"),
            ("SERVICE", "After-sales service"),
        ),
    ),
    "HONORIFIC": ("Salutations", (("HNR_EN_1", "Mr."), ("HNR_EN_2", "Mrs."), ("HNR_EN_3", "Ms."), ("HNR_EN_4", "Dr."))),
}
STAGES: dict[str, tuple[str, int, Sequence[Stage]]] = {
    "STATUS": ("Lead stages", 1, LEAD),
    "DEAL_STAGE": ("Deal stages", 2, DEAL_STAGES),
    "QUOTE_STATUS": ("Quote stages", 7, QUOTE),
}
MEANINGS = {"S": "success", "F": "failure"}
