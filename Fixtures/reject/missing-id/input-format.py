PARTICIPANT = ''
requests.patch('https://api.mypurecloud.com/api/v2/conversations/calls/{}/participants/{}'.format(conversation_id, PARTICIPANT), json={'state': 'disconnected'})
requests.patch('https://api.mypurecloud.com/api/v2/conversations/calls/%s/participants/%s' % (conversation_id, ''), json={'state': 'disconnected'})
