# Generated from spec/booking/v1/_shapes.yaml and spec/booking/v1/booking.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``booking.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

BookingKey: TypeAlias = Literal["datePeriod", "description", "id", "name", "resourceIds"]
ResourceKey: TypeAlias = Literal[
    "confirmationCounterDelay",
    "confirmationDelay",
    "confirmationRepetitions",
    "confirmationRepetitionsInterval",
    "delayedCounterDelay",
    "delayedDelay",
    "description",
    "id",
    "infoDelay",
    "isConfirmationNotificationOn",
    "isDelayedNotificationOn",
    "isFeedbackNotificationOn",
    "isInfoNotificationOn",
    "isMain",
    "isReminderNotificationOn",
    "name",
    "reminderDelay",
    "templateTypeConfirmation",
    "templateTypeDelayed",
    "templateTypeFeedback",
    "templateTypeInfo",
    "templateTypeReminder",
    "typeId",
    "confirmationNotificationDelay",
    "confirmationNotificationRepetitions",
    "confirmationNotificationRepetitionsInterval",
    "delayedNotificationDelay",
    "infoNotificationDelay",
    "reminderNotificationDelay",
    "code",
]
