"""Methods with code of their own, a module per subject. Importing this package makes them known to ``handlers``."""

import b24async.portal.methods.activities
import b24async.portal.methods.bindings
import b24async.portal.methods.catalog
import b24async.portal.methods.chats
import b24async.portal.methods.comments
import b24async.portal.methods.crm
import b24async.portal.methods.crm_automation
import b24async.portal.methods.crm_currency
import b24async.portal.methods.crm_duplicates
import b24async.portal.methods.crm_enums
import b24async.portal.methods.crm_import
import b24async.portal.methods.crm_links
import b24async.portal.methods.crm_productrows
import b24async.portal.methods.crm_products
import b24async.portal.methods.crm_requisites
import b24async.portal.methods.crm_stages
import b24async.portal.methods.crm_timeline
import b24async.portal.methods.crm_todo
import b24async.portal.methods.crm_types
import b24async.portal.methods.crm_userfields
import b24async.portal.methods.departments
import b24async.portal.methods.disk
import b24async.portal.methods.entity
import b24async.portal.methods.groups
import b24async.portal.methods.im_people
import b24async.portal.methods.im_search
import b24async.portal.methods.lists
import b24async.portal.methods.messages
import b24async.portal.methods.notifications
import b24async.portal.methods.sale
import b24async.portal.methods.service
import b24async.portal.methods.task_items
import b24async.portal.methods.task_parts
import b24async.portal.methods.task_results
import b24async.portal.methods.tasks
import b24async.portal.methods.users  # noqa: F401
