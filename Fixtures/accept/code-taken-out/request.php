<?php
// Genesys Cloud
function f1($k) { $b = ['nme' => 'x']; unset($b[$k]); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f2($k) { $b = ['nme' => 'x']; unset($a, $b['nme']); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f3($k) { $b = []; $b['nme'] = 'x'; unset($b[$k]); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f4($k) { $b = ['nme' => 'x']; array_shift($b); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f5($k) { $b = ['nme' => 'x']; foreach ($b as $k => &$v) { $v = 1; } Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f6($k) { $b = new stdClass(); $b->nme = 'x'; unset($b->{$k}); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
function f7($k) { $b = new stdClass(); $b->nme = 'x'; unset($b->nme); Http::post('https://api.mypurecloud.com/api/v2/routing/skills', $b); }
