"""A web service in front of Bitrix24: FastAPI and b24async.

One client serves all requests: it owns the portal's limits and packs what comes at the same time. Run it with the environment variable
B24_WEBHOOK_URL: ``uvicorn examples.fastapi_service:app``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Request

from b24async import Bitrix24
from b24async.errors import B24Error, LimitError, NotFound

DEAL = 2


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with Bitrix24.from_env() as b24:
        app.state.b24 = b24
        yield


app = FastAPI(lifespan=lifespan)


def portal(request: Request) -> Bitrix24:
    b24: Bitrix24 = request.app.state.b24
    return b24


Portal = Annotated[Bitrix24, Depends(portal)]


@app.get("/deals/{deal_id}")
async def deal(deal_id: int, b24: Portal) -> dict[str, Any]:
    try:
        found = await b24.crm.item.get(entity_type_id=DEAL, id=deal_id)
    except NotFound:
        raise HTTPException(404, f"there is no deal {deal_id}") from None
    except LimitError as error:
        raise HTTPException(503, "the portal is busy", {"Retry-After": str(int(error.retry_after or 10))}) from None
    except B24Error as error:
        raise HTTPException(502, str(error)) from None
    return {"id": found.id, "title": found.title, "opportunity": str(found.opportunity or 0), "stage": found.stage_id}


@app.get("/me")
async def me(b24: Portal) -> dict[str, Any]:
    user = await b24.user.current()
    return {"id": user.id, "name": user.name}
