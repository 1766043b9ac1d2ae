// Stands in for the machine's identity, which only telemetry asks for.
exports.getDeviceId = async () => 'test-host';
