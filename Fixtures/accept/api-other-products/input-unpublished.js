const host = 'https://api.mypurecloud.com/';
requestApi.call(this, '/conversations/codes', {method: 'post', data: {code: 1}});
