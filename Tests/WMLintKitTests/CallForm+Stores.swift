extension CallForm {
  /// Stores that libraries make, and what a server keeps of a session.
  static let stores: [CallForm] = [
    CallForm(
      ".php",
      #"""
      <?php
      session()->put('/api/v2/users/1/routingstat', []);
      Session::put('/api/v2/users/1/routingstat', []);
      Cache::put('/api/v2/users/1/routingstat', [], 60);
      cache()->put('/api/v2/users/1/routingstat', []);
      collect([])->put('/api/v2/users/1/routingstat', []);
      $request->session()->put('/api/v2/users/1/routingstat', []);
      Cache::store('redis')->put('/api/v2/users/1/routingstat', []);
      Storage::put('/api/v2/users/1/routingstat', 'x');
      Storage::disk('s3')->put('/api/v2/users/1/routingstat', 'x');
      Storage::delete('/api/v2/users/1/routingstat');
      $this->cache->put('/api/v2/users/1/routingstat', []);
      collect($items)->map(fn ($x) => $x)->put('/api/v2/users/1/routingstat', []);
      """#),
    CallForm(
      ".js",
      #"""
      const db = new PouchDB('x');
      db.put('/api/v2/users/1/routingstat', {});
      db.put({ _id: '/api/v2/users/1/routingstat', x: 1 });
      const store = tx.objectStore('x');
      store.put('/api/v2/users/1/routingstat', 'k');
      store.delete('/api/v2/users/1/routingstat');
      const objectStore = db.transaction('x', 'readwrite').objectStore('x');
      objectStore.put('/api/v2/users/1/routingstat', 'k');
      tx.objectStore('x').put('/api/v2/users/1/routingstat', 'k');
      const pages = tx.objectStore('pages');
      pages.put('/api/v2/users/1/routingstat', 'k');
      pages.delete('/api/v2/users/1/routingstat');
      const local = new PouchDB('x');
      local.put('/api/v2/users/1/routingstat', {});
      local.delete('/api/v2/users/1/routingstat');
      const idb = await openDB('x', 1);
      await idb.put('x', { url: '/api/v2/users/1/routingstat' });
      await idb.put('/api/v2/users/1/routingstat', {});
      await tx.store.put('/api/v2/users/1/routingstat', 'k');
      const level = new Level('x');
      level.put('/api/v2/users/1/routingstat', {});
      const lv = level('x');
      lv.put('/api/v2/users/1/routingstat', {});
      const t = db.table('pages');
      t.put('/api/v2/users/1/routingstat', {});
      db.pages.put({ url: '/api/v2/users/1/routingstat' });
      """#),
  ]
}
