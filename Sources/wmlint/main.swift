import WMLintCommand

System.exit(Command().run(System.arguments, in: .live))
