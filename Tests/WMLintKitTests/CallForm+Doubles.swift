extension CallForm {
  /// Calls on a double of a client in a test, or that say what one is sent.
  static let doubles: [CallForm] = [
    CallForm(
      ".py",
      #"""
      from unittest.mock import call
      assert session.request.mock_calls == [call("PUT", "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2"), call.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", json={"a": 1}), call.patch("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", json={"a": 1})]
      """#),
    CallForm(
      ".kt",
      #"""
      class T { fun a() { verify(exactly = 1) { client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2") }
       verify { client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2") }
       coVerify(timeout = 5) { client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", any()) }
       every { client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", any()) } returns x
       verifyOrder { client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2") } } }
      """#),
    CallForm(
      ".cs",
      #"""
      class T { void A() { A.CallTo(() => client.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", A<HttpContent>._)).MustHaveHappened();
       client.DidNotReceive().PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x);
       client.Received(1).PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x);
       client.DidNotReceiveWithAnyArgs().PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x);
       client.When(x => x.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", y)).Do(z);
       client.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x).Returns(r);
       client.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x).ReturnsForAnyArgs(r);
       client.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x).Throws(r);
       mock.Setup(c => c.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", x)).ReturnsAsync(r); } }
      """#),
    CallForm(
      ".php",
      #"""
      <?php
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->shouldBeCalled();
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->willReturn($r);
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->willThrow(new E());
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->shouldNotBeCalled();
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->shouldBeCalledTimes(2);
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->shouldHaveBeenCalled();
      $client->put('https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2')->will($x);
      """#),
    CallForm(
      ".java",
      #"""
      class T { void a() { then(client).should().put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
       then(client).should(times(2)).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
       then(client).should(never()).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", body);
       doReturn(r).when(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
       willReturn(r).given(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
       inOrder.verify(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
       doThrow(x).when(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2"); } }
      """#),
    CallForm(
      ".rb",
      #"""
      expect(client).to receive(:put).with("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
      allow(client).to receive(:put).with("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2").and_return(x)
      stub_request(:put, "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
      """#),
    CallForm(
      ".swift",
      #"""
      verify(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")
      given(client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")).willReturn(x)
      """#),
    CallForm(
      ".js",
      #"""
      when(client).put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2");
      td.verify(client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2"));
      td.when(client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")).thenResolve(x);
      client.put.withArgs("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2").returns(x);
      """#),
    CallForm(
      ".py",
      #"""
      from unittest.mock import call, MagicMock
      import PureCloudPlatformClientV2
      assert api.mock_calls == [call.patch_conversations_call_participant("c", "p", {"state": "disconnectd"})]
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() { whenever(client.put("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")).thenReturn(x) }
      """#),
    CallForm(
      ".py",
      #"""
      def test_x():
          client.put.assert_has_calls([call("PUT", "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")])
      """#),
  ]
}
