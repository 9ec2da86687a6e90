<?php
// Genesys Cloud
$cookies = ['visits' => '20240101T0000001234567890'];
