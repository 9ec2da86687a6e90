// PureCloud: as a generator writes it.
var pathParams = new Dictionary<string, string>();
var headerParams = new Dictionary<string, string>();
pathParams.Add("format", "json");
var response = Configuration.ApiClient.CallApi("/api/v2/routing/wrapupcodes", Method.POST, queryParams, postBody, headerParams, pathParams);
