const A = () => <pre>axios.put('https://api.mypurecloud.com/api/v2/users/1/routingstat')</pre>;
