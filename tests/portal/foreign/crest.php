<?php
// A call as the small PHP classes make it that people copy into their projects: a form, sent with cURL or with the stream wrapper.
[$_, $hook] = $argv;

function call(string $url, array $params): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/x-www-form-urlencoded',
        'content' => http_build_query($params),
        'ignore_errors' => true,
    ]]);
    return json_decode(file_get_contents($url, false, $context), true);
}

$added = call($hook . 'crm.deal.add.json', ['fields' => ['TITLE' => 'From PHP & co.', 'OPPORTUNITY' => 12.5], 'params' => ['REGISTER_SONET_EVENT' => 'N']]);
$batch = call($hook . 'batch.json', ['halt' => 0, 'cmd' => [
    'deal' => 'crm.deal.get?' . http_build_query(['id' => $added['result']]),
    'found' => 'crm.deal.list?' . http_build_query(['filter' => ['%TITLE' => 'PHP & co'], 'select' => ['ID']]),
    'again' => 'crm.deal.get?ID=$result[found][0][ID]',
]]);
$failed = call($hook . 'crm.deal.get', ['id' => 1000000]);

echo json_encode([
    'title' => $batch['result']['result']['deal']['TITLE'],
    'sum' => $batch['result']['result']['again']['OPPORTUNITY'],
    'total' => $batch['result']['result_total']['found'],
    'failed' => $failed['error_description'],
]);
