extension CallForm {
  /// Interfaces of programs with two bases, which go to something else or to one of both.
  static let untiedInterfaces: [CallForm] = [
    CallForm(
      ".kt",
      #"""
      interface Portal { %atPUT("api/v2/users/me") suspend fun me(%atBody b: Profile) }
      val genesys = Retrofit.Builder().baseUrl("https://api.mypurecloud.com/").build()
      val portal = Retrofit.Builder().baseUrl("https://portal.acme.com/").build()
      fun f(r: Retrofit) = r.create(Portal::class.java)
      """#),
    CallForm(
      ".java",
      #"""
      interface Portal { %atRequestLine("PUT /api/v2/users/me") void me(Profile p); }
      class A { Portal a = Feign.builder().target(Portal.class, "https://portal.acme.com");
       Genesys b = Feign.builder().target(Genesys.class, "https://api.mypurecloud.com"); }
      """#),
    CallForm(
      ".cs",
      #"""
      public interface IPortal { [Put("/api/v2/users/me")] Task Me([Body] Profile p); }
      class A { void F(IServiceCollection s) { s.AddRefitClient<IPortal>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://portal.acme.com"));
       s.AddRefitClient<IGenesys>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://api.mypurecloud.com")); } }
      """#),
    CallForm(
      ".cs",
      #"""
      public interface IPortal { [Put("/api/v2/users/me")] Task Me([Body] Profile p); }
      class A { IPortal p = RestService.For<IPortal>("https://portal.acme.com"); IGenesys g = RestService.For<IGenesys>("https://api.mypurecloud.com"); }
      """#),
    CallForm(
      ".java",
      #"""
      @FeignClient(name = "portal", url = "https://portal.acme.com") interface Portal { %atPutMapping("/api/v2/users/me") void me(Profile p); }
      @FeignClient(name = "genesys", url = "https://api.mypurecloud.com") interface Cloud { @GetMapping("/api/v2/users/me") User me(); }
      """#),
    CallForm(
      ".java",
      #"""
      interface Portal { %atPUT("api/v2/users/me") Call<User> me(%atBody Profile p); }
      class A { Retrofit a = new Retrofit.Builder().baseUrl("https://api.mypurecloud.com/").build(); Retrofit b = new Retrofit.Builder().baseUrl(portalUrl).build(); Portal p = b.create(Portal.class); }
      """#),
  ]

  /// Interfaces of such programs that are made with the base of Genesys Cloud.
  static let tiedInterfaces: [CallForm] = [
    CallForm(
      ".kt",
      #"""
      interface Cloud { %atPATCH("@P") suspend fun me(%atBody b: Profile) }
      val cloud = Retrofit.Builder().baseUrl("https://api.mypurecloud.com/").build().create(Cloud::class.java)
      val portal = Retrofit.Builder().baseUrl("https://portal.acme.com/").build().create(Portal::class.java)
      """#, readsBody: false),
    CallForm(
      ".kt",
      #"""
      interface Cloud { %atPATCH("@P") suspend fun me(%atBody b: Profile) }
      val retrofit = Retrofit.Builder()
        .baseUrl("https://api.mypurecloud.com/")
        .build()
      val cloud = retrofit.create(Cloud::class.java)
      val portal = Retrofit.Builder().baseUrl("https://portal.acme.com/").build().create(Portal::class.java)
      """#, readsBody: false),
    CallForm(
      ".java",
      #"""
      @FeignClient(name = "portal", url = "https://portal.acme.com") public interface Portal { %atPutMapping("/api/v2/users/me") void me(Profile p); }
      @FeignClient(name = "x", url = "https://api.mypurecloud.com") public interface Cloud { %atPatchMapping("@P") User me(); }
      """#, readsBody: false),
    CallForm(
      ".cs",
      #"""
      public interface ICloud { [Patch("@P")] Task Me([Body] Profile p); }
      class A { IPortal p = RestService.For<IPortal>("https://portal.acme.com"); ICloud g = RestService.For<ICloud>("https://api.mypurecloud.com"); }
      """#, readsBody: false),
  ]
}
