extension CallForm {
  /// Methods that a program puts into the classes of an SDK by itself.
  static let declared: [CallForm] = [
    CallForm(
      ".cs",
      #"""
      using PureCloudPlatform.Client.V2.Api;
      static class E { public static Task PatchUsersAsync(this UsersApi api, string x) => null; }
      class A { void F() { var api = new UsersApi(); api.PatchUsersAsync("x"); api.GetUsersMe(); } }
      """#),
    CallForm(
      ".kt",
      #"""
      import com.mypurecloud.sdk.v2.api.UsersApi
      fun UsersApi.patchUsers(x: String) { }
      fun f() { val api = UsersApi()
       api.patchUsers("x")
       api.getUsersMe() }
      """#),
    CallForm(
      ".swift",
      #"""
      import PureCloudPlatformClientV2
      extension UsersAPI { static func patchUsers(x: String) { } }
      UsersAPI.patchUsers(x: "y")
      UsersAPI.getUsersMe() { _, _ in }
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      const usersApi = new platformClient.UsersApi();
      usersApi.patchUsers = async () => {};
      usersApi.patchUsers();
      usersApi.getUsersMe();
      """#),
    CallForm(
      ".rb",
      #"""
      require 'purecloudplatformclientv2'
      class PureCloud::UsersApi
        def patch_users(x)
        end
      end
      api = PureCloud::UsersApi.new
      api.patch_users('x')
      api.get_users_me()
      """#),
    CallForm(
      ".py",
      #"""
      import PureCloudPlatformClientV2
      def patch_users(self, x):
          pass
      PureCloudPlatformClientV2.UsersApi.patch_users = patch_users
      api = PureCloudPlatformClientV2.UsersApi()
      api.patch_users("x")
      api.get_users_me()
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      platformClient.UsersApi.prototype.patchUsers = function () {};
      const usersApi = new platformClient.UsersApi();
      usersApi.patchUsers();
      usersApi.getUsersMe();
      """#),
    CallForm(
      ".js",
      #"""
      const platformClient = require('purecloud-platform-client-v2');
      class MyApi extends platformClient.UsersApi { patchUsers() {} }
      const usersApi = new platformClient.UsersApi();
      Object.assign(usersApi, { patchUsers() { } });
      usersApi.patchUsers();
      usersApi.getUsersMe();
      """#),
    CallForm(
      ".py",
      #"""
      import PureCloudPlatformClientV2
      api = PureCloudPlatformClientV2.UsersApi()
      setattr(api, "patch_users", f)
      api.patch_users("x")
      api.get_users_me()
      """#),
    CallForm(
      ".go",
      #"""
      package main
      import "github.com/mypurecloud/platform-client-sdk-go/v100/platformclientv2"
      type wrap struct { *platformclientv2.UsersApi }
      func (w wrap) PatchUsers(x string) {}
      func f() { usersApi := platformclientv2.NewUsersApi()
       w := wrap{usersApi}
       usersApi.PatchUsers("x")
       usersApi.GetUsersMe(nil, "", "") }
      """#),
    CallForm(
      ".java",
      #"""
      import com.mypurecloud.sdk.v2.api.UsersApi;
      class MyApi extends UsersApi { User patchUsers(String x) { return null; } }
      class A { void f() { UsersApi api = new UsersApi(); api.patchUsers("x"); api.getUsersMe(null); } }
      """#),
  ]
}
