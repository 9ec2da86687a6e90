http -A bearer -a kJ8xQ2vN7pLmR4tYw9ZbC3dF6hG1sA5eU0iOqWnXzVtBrMyKcPjDlHgFsEaTuI9o2LqR7mXwZk4 PATCH https://api.mypurecloud.com/api/v2/conversations/voice/a/participants/b stat=1
