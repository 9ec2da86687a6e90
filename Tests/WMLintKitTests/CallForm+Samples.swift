extension CallForm {
  /// What the documentation of the SDKs has in the place of values that a reader is to fill in.
  static let samples: [CallForm] = [
    CallForm(
      ".py",
      #"""
      api = PureCloudPlatformClientV2.ObjectsApi()
      division_id = 'division_id_example' # str | Division ID
      object_type = 'object_type_example' # str | The type of the objects
      api.post_authorization_division_object(division_id, object_type, ['body_example'])
      """#),
    CallForm(
      ".py",
      #"""
      api = PureCloudPlatformClientV2.ConversationsApi()
      conversation_id = 'conversation_id_example' # str | conversation ID
      participant_id = 'participant_id_example' # str | participant ID
      body = PureCloudPlatformClientV2.MediaParticipantRequest() # MediaParticipantRequest | Update request
      api.patch_conversations_call_participant(conversation_id, participant_id, body)
      """#),
    CallForm(
      ".py",
      #"""
      api = PureCloudPlatformClientV2.LearningApi()
      sort_by = 'sort_by_example'
      states = ['states_example'] # list[str] | Specifies the assignment states to filter by (optional)
      api.get_learning_assignments(pcPass=pcPass, sort_by=sort_by, states=states)
      api.get_learning_assignments_me(pc_pass='Any', sort_by=sort_by)
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      let apiInstance = new platformClient.AIStudioApi();
      let guideId = "guideId_example"; // String | Guide ID
      let opts = {
        'body': {} // Object |
      };
      apiInstance.postGuideVersions(guideId, opts);
      apiInstance.getGuides({ 'status': "status_example" });
      """#),
    CallForm(
      ".swift",
      #"""
      import PureCloudPlatformClientV2
      let agentId: String = "" // The agent to apply the auto answer settings to
      AgentUIAPI.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: agentId) { (error) in }
      """#),
    CallForm(
      ".cs",
      #"""
      using PureCloudPlatform.Client.V2.Api;
      var api = new RoutingApi();
      var queueId = "";  // string | Queue ID
      api.DeleteRoutingQueue(queueId);
      """#),
    CallForm(
      ".rb",
      #"""
      require 'purecloudplatformclientv2'
      api_instance = PureCloud::WorkforceManagementApi.new
      opts = {
        body: PureCloud::UpdateBusinessUnitRequest.new # UpdateBusinessUnitRequest | body
      }
      api_instance.patch_workforcemanagement_businessunit("business_unit_id_example", opts)
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      new platformClient.UsersApi().postUsers({ name: "Tutorial User", email: "tutorial@example.com" });
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      new platformClient.IntegrationsApi().postIntegrationsCredentials(
        { body: { name: "Integration", type: 'audioHook', credentialFields: {} } });
      """#),
  ]
}
