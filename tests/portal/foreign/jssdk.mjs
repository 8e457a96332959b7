// What a program does that is written with the JavaScript SDK: read, list, batch, write, fail, and REST 3.0.
import { B24Hook } from "@bitrix24/b24jssdk";

const b24 = B24Hook.fromWebhookUrl(process.argv[2]);
b24.offClientSideWarning();
const { v2, v3 } = b24.actions;
const told = {};

const page = await v2.call.make({ method: "crm.deal.list", params: { select: ["ID", "TITLE"], order: { ID: "ASC" } } });
told.page = page.getData().result.length;

const every = await v2.callList.make({ method: "crm.deal.list", params: { select: ["ID"] }, idKey: "ID" });
told.every = new Set(every.getData().map((deal) => deal.ID)).size;

told.walked = 0;
for await (const rows of v2.fetchList.make({ method: "crm.item.list", params: { entityTypeId: 2, select: ["id"] }, idKey: "id", customKeyForResult: "items" })) {
  told.walked += rows.length;
}

const batch = await v2.batch.make({
  calls: { deal: ["crm.deal.get", { id: 1 }], who: ["user.get", { ID: "$result[deal][ASSIGNED_BY_ID]" }] },
  options: { isHaltOnError: true, returnAjaxResult: false },
});
told.who = batch.getData().who.length;

const added = await v2.call.make({ method: "crm.deal.add", params: { fields: { TITLE: "From JavaScript" } } });
const title = await v2.call.make({ method: "crm.deal.get", params: { id: added.getData().result } });
told.title = title.getData().result.TITLE;

try {
  await v2.call.make({ method: "crm.item.get", params: { entityTypeId: 2, id: 10 ** 6 } });
} catch (error) {
  told.failed = error.code;
}

const task = await v3.call.make({ method: "tasks.task.list", params: { select: ["id", "title"], pagination: { limit: 2 } } });
told.tasks = task.getData().result.items.length;

console.log(JSON.stringify(told));
b24.destroy?.();
